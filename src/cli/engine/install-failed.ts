/** The installation can't continue; the message says why and what to do. */
export class InstallFailed extends Error {
  override readonly name = 'InstallFailed'
}
