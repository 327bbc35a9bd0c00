/** pino's order of arguments. */
export interface EndpointLog {
  info(facts: object, message: string): void
  warn(facts: object, message: string): void
}
