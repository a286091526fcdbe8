import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { countsBy, municipalities, sharedCounts } from '../../api/queries'
import { PageHeading } from '../../ui/PageHeading'
import { ProblemNotice } from '../../ui/ProblemNotice'
import { DenmarkMap } from './DenmarkMap'
import { MunicipalityTable } from './MunicipalityTable'
import { RegionFilter } from './RegionFilter'

export function MunicipalitiesPage() {
  const { t } = useTranslation()
  const { region } = useSearch({ from: '/kommuner' })
  const { data, error, refetch } = useQuery(municipalities())
  const { data: shared } = useQuery(sharedCounts())
  const [pointedAt, setPointedAt] = useState<string | null>(null)
  const all = useMemo(() => data?.items ?? [], [data])
  const counts = useMemo(() => countsBy(shared, 'municipality'), [shared])
  const sharing = counts.size
  const shown = region ? all.filter((one) => one.region.slug === region) : all

  return (
    <div className="container page">
      <PageHeading title={t('municipalities.title')} />
      <p className="lead">{t('municipalities.lead')}</p>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      <div className="map-layout">
        <DenmarkMap
          counts={counts}
          summary={t('map.summary', { sharing, all: all.length })}
          pointedAt={pointedAt}
          onPoint={setPointedAt}
        />
        <div className="map-layout__table">
          <RegionFilter region={region ?? ''} />
          <MunicipalityTable
            municipalities={shown}
            counts={counts}
            pointedAt={pointedAt}
            onPoint={setPointedAt}
          />
        </div>
      </div>
    </div>
  )
}
