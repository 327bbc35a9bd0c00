import { lookup as dnsLookup, type LookupAddress } from 'node:dns'
import { lookup as lookupAll } from 'node:dns/promises'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/**
 * Addresses outside the public internet: this machine, its network, and reserved ones. Two lists, since a BlockList treats IPv4
 * addresses as mapped IPv6 ones and would match them with `::/3`.
 */
const PRIVATE_V4 = blockList('ipv4', [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10', // carrier NAT
  '127.0.0.0/8',
  '169.254.0.0/16', // link-local, cloud metadata
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3', // multicast, reserved, broadcast
])

/** Everything except 2000::/3, and within that, ranges with embedded IPv4 addresses or for documentation. */
const PRIVATE_V6 = blockList('ipv6', ['::/3', '4000::/2', '8000::/1', '2001::/32', '2001:db8::/32', '2002::/16'])

function blockList(family: 'ipv4' | 'ipv6', subnets: string[]): BlockList {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [address = '', bits = ''] = subnet.split('/')
    list.addSubnet(address, Number(bits), family)
  }
  return list
}

export type AddressRule = (address: string) => boolean

export const isPublicAddress: AddressRule = (address) => {
  const family = isIP(address)
  if (family === 4) return !PRIVATE_V4.check(address, 'ipv4')
  const behind = nat64(address)
  if (behind) return isPublicAddress(behind)
  return family === 6 && !PRIVATE_V6.check(address, 'ipv6')
}

/** Networks without IPv4 reach it through 64:ff9b::/96: the IPv4 address embedded in such an address. */
function nat64(address: string): string | undefined {
  const [, high, low] = address.toLowerCase().match(/^64:ff9b::([\da-f]{1,4}):([\da-f]{1,4})$/) ?? []
  if (!high || !low) return undefined
  return [high, low].flatMap((part) => [Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255]).join('.')
}

export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress'
}

/**
 * DNS lookup for the connection itself, so that the checked address is the one connected to: the name cannot resolve to another
 * one a moment later. Names with any non-public address are refused.
 */
export function guardedLookup(allowed: AddressRule): LookupFunction {
  return (hostname, options, callback) => {
    dnsLookup(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      const [first] = addresses ?? []
      if (error || !first) return callback(error ?? new Error('no address'), '')
      if (!addresses.every(({ address }) => allowed(address)))
        return callback(new PrivateAddress(`${hostname} is on a private network`), '')
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}

/** Whether a host, given by name or address, only has public addresses. One that can't be resolved counts as public. */
export async function isPublicHost(host: string): Promise<boolean> {
  const address = host.replace(/^\[|\]$/g, '')
  if (isIP(address)) return isPublicAddress(address)
  const found = await lookupAll(address, { all: true }).catch(() => [])
  return found.every(({ address }) => isPublicAddress(address))
}
