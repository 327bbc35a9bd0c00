import { region } from './region.ts'
import { removeRegion } from './remove-region.ts'
import { updateRegion } from './update-region.ts'

export const MARK = {
  region,
  update_region: updateRegion,
  remove_region: removeRegion,
}
