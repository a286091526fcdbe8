import { useTranslation } from 'react-i18next'
import type { BriefNews } from '../../api/types'
import { currentLanguage } from '../../lib/i18n'
import { Icon } from '../../ui/Icon'
import { BriefRow } from './BriefRow'
import { dayAndMonth } from './times'
import type { BriefTools } from './tools'

interface NewsRowProps {
  news: BriefNews
  tools: Pick<BriefTools, 'answer' | 'forward'>
  onDone: (text: string) => void
}

/** An item of others, and why it concerns the municipality. */
export function NewsRow({ news, tools, onDone }: NewsRowProps) {
  const { t } = useTranslation()
  const { item, kind, why, since } = news
  return (
    <BriefRow
      item={item}
      why={why}
      facts={[
        [item.themeGroup?.name, item.municipality?.name].filter(Boolean).join(', '),
        dayAndMonth(since, currentLanguage()),
      ]}
      mark={
        kind === 'roll-taken-up' && (
          <span className="brief-row__taken">
            <Icon name="check" />
            {t('brief.takenUp')}
          </span>
        )
      }
      actions={
        <>
          {tools.answer(news, onDone)}
          {tools.forward(item, onDone)}
        </>
      }
    />
  )
}
