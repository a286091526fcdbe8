/** The body of a call that went well; one that did not has thrown its problem before. */
export function answer<Body>(data: Body | undefined): Body {
  if (data === undefined) throw new Error('An answer without a body')
  return data
}
