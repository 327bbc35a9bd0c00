export const FILES: readonly string[]
export function released(
  texts: Record<string, string>,
  name: string,
  links: { cursor: string; vscode: string },
): Record<string, string>
