export function problems(root: string, only?: 'all' | 'manifest'): string[]
export function frontmatter(markdown: string): Record<string, unknown>
