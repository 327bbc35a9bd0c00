import type { Resource } from '@modelcontextprotocol/sdk/types.js'

/** What a client that knows the Skills extension looks for among the capabilities. */
export const SKILLS_EXTENSION = 'io.modelcontextprotocol/skills'

/** SKILL.md as a resource; its folder is called as its frontmatter calls the skill. */
export const SKILL: Resource = {
  uri: 'skill://video-maker-for-free-online/SKILL.md',
  name: 'video-maker-for-free-online',
  title: 'How to make videos with these tools',
  mimeType: 'text/markdown',
}
