import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '../api/problem'
import { Button } from './Button'
import { FormProblem } from './FormProblem'
import { PageHeading } from './PageHeading'

interface StopLettersProps {
  /** From the link of a letter. */
  token: string
  stop: UseMutationResult<unknown, Error, string>
  text: string
  done: string
  /** Where else one may go. */
  children?: ReactNode
}

/** Where the link below a letter leads that comes again and again: one click, and there are no more. */
export function StopLetters({ token, stop, text, done, children }: StopLettersProps) {
  const { t } = useTranslation()
  const isUnknown = stop.error !== null && problemOf(stop.error).status === 404
  return (
    <div className="container page unsubscribe">
      <PageHeading title={t('unsubscribe.title')} />
      <div role="status">
        {stop.isSuccess && <p className="lead">{done}</p>}
        {isUnknown && <p className="lead">{t('unsubscribe.unknown')}</p>}
      </div>
      {!stop.isSuccess && !isUnknown && (
        <>
          <p className="lead">{text}</p>
          <div className="actions">
            <Button disabled={stop.isPending} onClick={() => stop.mutate(token)}>
              {t('unsubscribe.confirm')}
            </Button>
          </div>
          <FormProblem error={stop.error} />
        </>
      )}
      {children}
    </div>
  )
}
