import type { Resource } from '@modelcontextprotocol/sdk/types.js'

/** The capability of the Skills extension. */
export const SKILLS_EXTENSION = 'io.modelcontextprotocol/skills'

/** SKILL.md as a resource; its folder has the skill's name from the frontmatter. */
export const SKILL: Resource = {
  uri: 'skill://video-maker-for-free-online/SKILL.md',
  name: 'video-maker-for-free-online',
  title: 'How to make videos with these tools',
  mimeType: 'text/markdown',
}
