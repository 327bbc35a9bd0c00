import { callout } from './callout.ts'
import { region } from './region.ts'
import { removeCallout } from './remove-callout.ts'
import { removeRegion } from './remove-region.ts'
import { updateCallout } from './update-callout.ts'
import { updateRegion } from './update-region.ts'

export const MARK = {
  region,
  update_region: updateRegion,
  remove_region: removeRegion,
  callout,
  update_callout: updateCallout,
  remove_callout: removeCallout,
}
