import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { PackageEdition } from '../../api/types'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'
import { DemoBadge } from '../../ui/DemoBadge'
import { Fact } from '../../ui/Fact'
import { PageHeading } from '../../ui/PageHeading'
import { Skeleton } from '../../ui/Skeleton'
import { ChangeLines } from './ChangeLines'
import { PackageItemCard } from './PackageItemCard'
import { shelves } from './packageValues'

const Markdown = lazy(() => import('../../ui/Markdown'))

/** What was issued, to be read here or on paper. */
export function EditionReading({ edition }: { edition: PackageEdition }) {
  const { t } = useTranslation()
  const address = `/api/v1/info-packages/${edition.slug}/editions/${edition.number}/document.pdf`
  const withheld = edition.items.filter(({ state }) => state === 'withheld').length
  const names = (list: string[]) => list.join(', ')
  return (
    <article>
      <p className="package__kicker">
        {edition.network} · {t('infoPackages.one')} {edition.demo && <DemoBadge />}
      </p>
      <PageHeading title={edition.title} />
      <p className="lead">{edition.occasion}</p>
      <dl className="facts package__facts">
        <Fact label={t('infoPackages.fact.for')}>
          {edition.audienceName ?? t(`infoPackages.audience.${edition.audience}`)}
        </Fact>
        <Fact label={t('infoPackages.fact.issued')}>
          {t('infoPackages.issued', {
            day: formatDate(edition.issuedOn, currentLanguage()),
            number: edition.number,
          })}
        </Fact>
        <Fact label={t('infoPackages.fact.municipality')}>{edition.municipality?.name}</Fact>
        <Fact label={t('infoPackages.fact.focusAreas')}>
          {names(edition.focusAreas.map(({ label }) => label))}
        </Fact>
        <Fact label={t('infoPackages.fact.goals')}>{names(edition.goals)}</Fact>
      </dl>
      <div className="actions">
        <a className="button button-primary" href={address} download>
          {t('infoPackages.pdf')}
        </a>
        <Button look="secondary" onClick={() => window.print()}>
          {t('infoPackages.print')}
        </Button>
      </div>
      <Suspense fallback={<Skeleton shape="line" count={4} />}>
        {edition.introduction && <Markdown text={edition.introduction} />}
        {edition.sections.map(({ heading, text }) => (
          <section key={heading}>
            <h2>{heading}</h2>
            <Markdown text={text} />
          </section>
        ))}
      </Suspense>
      {shelves.map((shelf) => {
        const items = edition.items.filter(({ shown }) => shown?.shelf === shelf)
        if (items.length === 0) return null
        return (
          <section
            key={shelf}
            className={`package-shelf package-shelf--${shelf}`}
            aria-labelledby={shelf}
          >
            <h2 id={shelf}>{t(`infoPackages.shelf.${shelf}`)}</h2>
            <p>{t(`infoPackages.shelfLead.${shelf}`)}</p>
            <ul className="nobullet-list">
              {items.map(({ shown, state }) =>
                shown ? (
                  <li key={shown.id}>
                    <PackageItemCard item={shown} state={state} />
                  </li>
                ) : null,
              )}
            </ul>
          </section>
        )
      })}
      {withheld > 0 && <p className="muted">{t('infoPackages.withheld', { count: withheld })}</p>}
      {edition.changes.length > 0 && (
        <section className="package__changes" aria-labelledby="changes">
          <h2 id="changes">{t('infoPackages.changedSince', { number: edition.number - 1 })}</h2>
          <ChangeLines changes={edition.changes} />
        </section>
      )}
    </article>
  )
}
