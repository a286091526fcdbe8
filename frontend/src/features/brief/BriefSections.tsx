import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Brief } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { BriefRow } from './BriefRow'
import { MeetingRow } from './MeetingRow'
import { NewsRow } from './NewsRow'
import { Section } from './Section'
import { StrandedRow } from './StrandedRow'
import { TrialRow } from './TrialRow'
import { dayAndMonth } from './times'
import type { BriefTools } from './tools'

interface BriefSectionsProps {
  brief: Brief
  tools: Omit<BriefTools, 'letters'>
}

/** What asks for a decision in the wide column, what one keeps an eye on beside it. */
export function BriefSections({ brief, tools }: BriefSectionsProps) {
  const { t } = useTranslation()
  const { code } = brief.municipality
  const toTrials = (
    <Link to="/kommuner/$code" params={{ code }} hash="trials-heading">
      {t('brief.all.trials')}
    </Link>
  )
  return (
    <div className="brief__columns">
      <div className="brief__column">
        <Section
          name="stranded"
          section={brief.stranded}
          intro={t('brief.intro.stranded')}
          few={5}
          keyOf={({ kind, item, roll, forward, trial }) =>
            kind + (roll ?? forward ?? trial ?? item.id)
          }
          row={(entry, onDone) => (
            <StrandedRow stranded={entry} actions={tools.remedies(entry, onDone)} />
          )}
        />
        <Section
          name="newForUs"
          section={brief.newForUs}
          empty={t('brief.empty.newForUs')}
          keyOf={({ item }) => item.id}
          row={(entry, onDone) => <NewsRow news={entry} tools={tools} onDone={onDone} />}
          all={
            <Link to="/kommuner/$code" params={{ code }}>
              {t('brief.all.newForUs')}
            </Link>
          }
        />
      </div>
      <div className="brief__column">
        {(['runningTrials', 'waitingForResult'] as const).map((name) => (
          <Section
            key={name}
            name={name}
            section={brief[name]}
            empty={t(`brief.empty.${name}`)}
            keyOf={({ id }) => id}
            row={(entry, onDone) => (
              <TrialRow
                trial={entry}
                waiting={name === 'waitingForResult'}
                tools={tools}
                onDone={onDone}
              />
            )}
            all={toTrials}
          />
        ))}
        <Section
          name="dueReviews"
          section={brief.dueReviews}
          empty={t('brief.empty.dueReviews')}
          keyOf={({ item }) => item.id}
          row={({ item, due }, onDone) => (
            <BriefRow
              item={item}
              facts={[t('brief.dueSince', { date: dayAndMonth(due, currentLanguage()) })]}
              actions={tools.forward(item, onDone)}
            />
          )}
          all={
            <Link to="/" search={{ municipality: [code], freshness: ['review-due', 'overdue'] }}>
              {t('brief.all.dueReviews')}
            </Link>
          }
        />
        <Section
          name="meetings"
          section={brief.meetings}
          empty={t('brief.empty.meetings')}
          keyOf={({ id }) => id}
          row={(meeting) => <MeetingRow meeting={meeting} />}
          all={<Link to="/kalender">{t('brief.all.meetings')}</Link>}
        />
      </div>
    </div>
  )
}
