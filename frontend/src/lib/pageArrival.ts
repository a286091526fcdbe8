let arrived = false

/** Noted by the router: the next page heading takes the focus, as a page load would have moved the reader there. */
export function noteArrival() {
  arrived = true
}

export function takeArrival() {
  const was = arrived
  arrived = false
  return was
}
