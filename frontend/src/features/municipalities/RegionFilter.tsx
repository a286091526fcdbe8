import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { regions } from '../../api/queries'

export function RegionFilter({ region }: { region: string }) {
  const { t } = useTranslation()
  const navigate = useNavigate({ from: '/kommuner' })
  const { data } = useQuery(regions())
  const withMunicipalities = data?.items.filter(({ municipalities }) => municipalities > 0) ?? []
  return (
    <label className="sorter">
      <span>{t('municipalities.region')}</span>
      <select
        className="form-select"
        value={region}
        onChange={(event) => {
          const chosen = event.target.value
          void navigate({
            search: ({ region: _region, ...rest }) => ({
              ...rest,
              ...(chosen && { region: chosen }),
            }),
            resetScroll: false,
          })
        }}
      >
        <option value="">{t('municipalities.wholeCountry')}</option>
        {withMunicipalities.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
