import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { KnowledgeGap } from '../../api/types'
import { formatDate, formatNumber } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'
import { ReasonDialog } from '../../ui/ReasonDialog'
import { useSetGapAside } from './useDeskChanges'

interface GapCardProps {
  gap: KnowledgeGap
  onDone: (text: string) => void
}

export function GapCard({ gap, onDone }: GapCardProps) {
  const { t } = useTranslation()
  const language = currentLanguage()
  const { words } = gap
  return (
    <article className="gap">
      <p className="gap__times">
        <strong>{formatNumber(gap.searches, language)}</strong>{' '}
        {t('searchDesk.gaps.times', { count: gap.searches })}
      </p>
      <div className="gap__what">
        <h2>{words}</h2>
        <p className="muted">
          {gap.firstWeek === gap.lastWeek
            ? t('searchDesk.gaps.inWeek', { day: formatDate(gap.firstWeek, language) })
            : t('searchDesk.gaps.between', {
                from: formatDate(gap.firstWeek, language),
                to: formatDate(gap.lastWeek, language),
              })}
        </p>
        <ul className="gap__facts nobullet-list">
          <li>
            {gap.foundNow > 0 ? (
              <Link to="/" search={{ q: words }}>
                {t('searchDesk.gaps.foundNow', { count: gap.foundNow })}
              </Link>
            ) : (
              t('searchDesk.gaps.stillNothing')
            )}
          </li>
          <li>
            {gap.needs > 0 ? (
              <Link to="/efterlyst" search={{ q: words }}>
                {t('searchDesk.gaps.needs', { count: gap.needs })}
              </Link>
            ) : (
              t('searchDesk.gaps.noNeeds')
            )}
          </li>
        </ul>
      </div>
      <div className="gap__actions">
        <Link
          className="button button-secondary"
          to="/administration/soegning"
          search={{ ord: words }}
        >
          <Icon name="plus" />
          {t('searchDesk.gaps.addWords')} <span className="sr-only">: {words}</span>
        </Link>
        <Link className="button button-secondary" to="/efterlyst/ny" search={{ q: words }}>
          <Icon name="speech" />
          {t('searchDesk.gaps.ask')} <span className="sr-only">: {words}</span>
        </Link>
        <SetAside gap={gap} onDone={onDone} />
      </div>
    </article>
  )
}

function SetAside({ gap, onDone }: GapCardProps) {
  const { t } = useTranslation()
  const setAside = useSetGapAside(gap)
  return (
    <ReasonDialog
      look="quiet"
      icon="close"
      button={t('searchDesk.gaps.setAside')}
      about={gap.words}
      heading={t('searchDesk.gaps.setAsideHeading')}
      text={t('searchDesk.gaps.setAsideText', { words: gap.words })}
      confirm={t('searchDesk.gaps.setAside')}
      onConfirm={async () => {
        await setAside.mutateAsync()
        onDone(t('searchDesk.gaps.setAsideDone'))
      }}
    />
  )
}
