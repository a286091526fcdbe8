/** A picture as a file of its own, which looks the same without the page's styles: its drawing must hold its colours. */
export function svgFile(picture: SVGSVGElement): Blob {
  const copy = picture.cloneNode(true)
  const text = new XMLSerializer().serializeToString(copy)
  return new Blob([text], { type: 'image/svg+xml' })
}
