/** A list with a value that was chosen, or without one that no longer is. */
export function toggled<T>(list: readonly T[], value: T, on: boolean): T[] {
  return on ? [...list, value] : list.filter((one) => one !== value)
}
