/** The module that scripts/kernel.mjs writes, compiled afresh. */
export function compileKernel(): Promise<string>
