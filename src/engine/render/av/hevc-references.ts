import type { Packet } from 'node-av/lib'

/** Types of NAL units (ITU-T H.265, table 7-1). Even ones below 16 are pictures that their own sub-layer does not refer to. */
const UNREFERENCED_BELOW = 16
const PICTURES_BELOW = 32
const SEQUENCE_PARAMETERS = 33

/** Tells from HEVC packets which pictures no other refers to: those of the highest temporal sub-layer that it does not use. */
export class HevcReferences {
  readonly #lengthBytes: number
  /** of the sub-layers that the sequence parameters announce, from 0; -1 before any are known */
  #highest = -1

  /**
   * Undefined for streams without length fields, as in transport streams.
   * @param header the decoder configuration record (ISO/IEC 14496-15, 8.3.3.1)
   */
  static of(header: Buffer | null): HevcReferences | undefined {
    const isRecord = header && header.length > RECORD_BYTES && header[0] === 1
    return isRecord ? new HevcReferences(header) : undefined
  }

  private constructor(header: Buffer) {
    this.#lengthBytes = (header.readUInt8(RECORD_BYTES - 2) & 3) + 1
    for (const unit of unitsOfRecord(header)) this.#learn(unit)
  }

  /** Looks for parameters in a packet, which come with key frames. */
  look(packet: Packet): void {
    if (packet.isKeyframe) for (const unit of this.#units(packet)) this.#learn(unit)
  }

  /** Whether no picture refers to that of a packet. */
  isFree(packet: Packet): boolean {
    const pictures = this.#units(packet).filter((unit) => typeOf(unit) < PICTURES_BELOW)
    return pictures.length > 0 && pictures.every((unit) => this.#isFree(unit))
  }

  #isFree(unit: Buffer): boolean {
    const type = typeOf(unit)
    return type < UNREFERENCED_BELOW && type % 2 === 0 && layerOf(unit) === 0 && subLayerOf(unit) === this.#highest
  }

  #learn(unit: Buffer): void {
    if (typeOf(unit) !== SEQUENCE_PARAMETERS || unit.length < 3) return
    this.#highest = Math.max(this.#highest, (unit.readUInt8(2) >> 1) & 7)
  }

  /** The NAL units of a packet; none if they do not fit. */
  #units({ data }: Packet): Buffer[] {
    const units: Buffer[] = []
    for (let at = 0; data && at + this.#lengthBytes < data.length; ) {
      const begin = at + this.#lengthBytes
      at = begin + data.readUIntBE(at, this.#lengthBytes)
      if (at > data.length || at < begin + 2) return []
      units.push(data.subarray(begin, at))
    }
    return units
  }
}

/** Length of the record up to its arrays of NAL units. */
const RECORD_BYTES = 23

/** Reads up to the first one that is cut off. */
function unitsOfRecord(header: Buffer): Buffer[] {
  const units: Buffer[] = []
  let at = RECORD_BYTES
  while (at + 3 <= header.length) {
    const count = header.readUInt16BE(at + 1)
    at += 3
    for (let i = 0; i < count; i++) {
      const end = at + 2 + (at + 2 <= header.length ? header.readUInt16BE(at) : Number.POSITIVE_INFINITY)
      if (end > header.length) return units
      units.push(header.subarray(at + 2, end))
      at = end
    }
  }
  return units
}

const typeOf = (unit: Buffer) => (unit.length < 2 ? PICTURES_BELOW : (unit.readUInt8(0) >> 1) & 63)
const layerOf = (unit: Buffer) => ((unit.readUInt8(0) & 1) << 5) | (unit.readUInt8(1) >> 3)
const subLayerOf = (unit: Buffer) => (unit.readUInt8(1) & 7) - 1
