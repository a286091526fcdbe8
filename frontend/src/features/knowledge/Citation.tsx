import { useTranslation } from 'react-i18next'
import { CopyButton } from '../../ui/CopyButton'

export function Citation({ citation }: { citation: string }) {
  const { t } = useTranslation()
  return (
    <section className="box" aria-labelledby="citation-heading">
      <h2 id="citation-heading">{t('citation.heading')}</h2>
      <p className="citation">{citation}</p>
      <CopyButton text={citation} label={t('citation.copy')} />
    </section>
  )
}
