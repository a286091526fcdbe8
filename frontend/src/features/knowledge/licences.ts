export interface Licence {
  name: string
  address: string
}

/** Free licences by the name under which they are chosen, with the text that explains each. */
export const knownLicences: readonly Licence[] = [
  { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/deed.da' },
  { name: 'CC BY-SA 4.0', address: 'https://creativecommons.org/licenses/by-sa/4.0/deed.da' },
  { name: 'CC BY-NC 4.0', address: 'https://creativecommons.org/licenses/by-nc/4.0/deed.da' },
  { name: 'CC BY-ND 4.0', address: 'https://creativecommons.org/licenses/by-nd/4.0/deed.da' },
  { name: 'CC BY-NC-SA 4.0', address: 'https://creativecommons.org/licenses/by-nc-sa/4.0/deed.da' },
  { name: 'CC BY-NC-ND 4.0', address: 'https://creativecommons.org/licenses/by-nc-nd/4.0/deed.da' },
  { name: 'CC0 1.0', address: 'https://creativecommons.org/publicdomain/zero/1.0/deed.da' },
]

export function licenceAddress(name: string): string | undefined {
  return knownLicences.find((one) => one.name === name.trim())?.address
}
