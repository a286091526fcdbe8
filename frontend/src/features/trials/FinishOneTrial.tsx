import { useQuery } from '@tanstack/react-query'
import { FinishTrial } from './FinishTrial'
import { trialsToFinish } from './queries'

interface FinishOneTrialProps {
  id: string
  municipality: string
  about: string
  onDone: (text: string) => void
}

/** The same step where only the trial's id is known; all those of a page are fetched at once. */
export function FinishOneTrial({ id, municipality, about, onDone }: FinishOneTrialProps) {
  const { data } = useQuery(trialsToFinish(municipality))
  const trial = data?.items.find((one) => one.id === id)
  if (!trial?.allowed.includes('adopt')) return null
  return <FinishTrial key={trial.version} trial={trial} about={about} onDone={onDone} />
}
