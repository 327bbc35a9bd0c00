/** A built ES module as CommonJS. */
export function commonJs(source: string): Promise<string>
