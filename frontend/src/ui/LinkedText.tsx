import { withLinks } from '../lib/links'

/** Plain text as it was written: line breaks are kept, web addresses can be followed, nothing else is markup. */
export function LinkedText({ text }: { text: string }) {
  return (
    <p className="prose linked-text">
      {withLinks(text).map(({ text: part, href }, place) =>
        href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
          <a key={place} href={href} rel="nofollow noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}
