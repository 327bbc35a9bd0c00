/** The installation can't go on; the message says why and what to do about it. */
export class InstallFailed extends Error {
  override readonly name = 'InstallFailed'
}
