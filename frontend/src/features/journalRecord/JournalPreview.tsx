import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { $api } from '../../api/client'
import { formatDate } from '../../lib/format'
import { currentLanguage } from '../../lib/i18n'
import { Fact } from '../../ui/Fact'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { Skeleton } from '../../ui/Skeleton'

/** What the journal will say of it. */
export function JournalPreview({ item }: { item: string }) {
  const { t } = useTranslation()
  const { data, error, refetch } = useQuery(
    $api.queryOptions('get', '/api/v1/knowledge-items/{id}/journal-record', {
      params: { path: { id: item } },
    }),
  )
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton shape="line" count={4} />
  return (
    <dl className="facts journal-preview" aria-label={t('journalRecord.preview')}>
      <Fact label={t('journalRecord.title')}>{data.title}</Fact>
      <Fact label={t('journalRecord.date')}>{formatDate(data.date, currentLanguage())}</Fact>
      <Fact label={t('journalRecord.sender')}>{data.sender}</Fact>
      <Fact label={t('journalRecord.theme')}>{data.shortTheme}</Fact>
      <Fact label={t('journalRecord.number')}>
        {t('journalRecord.version', { id: data.identifier, version: data.version })}
      </Fact>
    </dl>
  )
}
