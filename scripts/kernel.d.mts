/** The modules that scripts/kernel.mjs writes, compiled afresh, by their paths. */
export function compileKernels(): Promise<Record<string, string>>
