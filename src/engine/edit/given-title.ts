const MEANINGLESS =
  /^(?:project|untitled.*|new (?:video|project|session)|video|my video|session.*|untitled|未命名.*|新建.*|新项目|项目|视频|default)\s*\d*$/i

/** A project's title, if a person chose it. */
export function givenTitle(title: string): string | undefined {
  const trimmed = title.trim()
  return trimmed === '' || MEANINGLESS.test(trimmed) ? undefined : trimmed
}
