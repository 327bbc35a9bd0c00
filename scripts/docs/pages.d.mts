/** The pages that are made from the code: path in the repository to text. */
export function pages(): Promise<Record<string, string>>
