import type { StrategySummary } from '../../api/types'

/** The version that holds today; where there is none, the one that was adopted for the latest period. */
export function currentOf(all: StrategySummary[], day: string): StrategySummary | undefined {
  const adopted = all.filter(({ status }) => status === 'adopted')
  return (
    adopted.find(({ periodFrom, periodTo }) => periodFrom <= day && day <= periodTo) ?? adopted[0]
  )
}
