import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton'
import type { ExampleFile } from './examples'
import { highlight } from './highlight'

/** A file that can be read and copied; a long line scrolls in its own frame. */
export function CodeBlock({ name, text, grammar }: ExampleFile) {
  const { t } = useTranslation()
  return (
    <figure className="code">
      <figcaption className="code__head">
        <span className="code__name">{name}</span>
        <CopyButton text={text} label={t('developers.copyFile', { name })} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard */}
      <pre className="code__text" tabIndex={0}>
        <code>
          {highlight(text.trimEnd(), grammar).map(({ at, text: piece, look }) =>
            look ? (
              <span key={at} className={`code__${look}`}>
                {piece}
              </span>
            ) : (
              piece
            ),
          )}
        </code>
      </pre>
    </figure>
  )
}
