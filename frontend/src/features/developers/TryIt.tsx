import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../../lib/i18n'
import { Button } from '../../ui/Button'

const longestAnswer = 6_000

async function call(path: string) {
  const begun = performance.now()
  const answer = await fetch(new URL(path, window.location.origin), {
    headers: { 'Accept-Language': currentLanguage() },
  })
  const body: unknown = await answer.json()
  return {
    status: answer.status,
    milliseconds: Math.round(performance.now() - begun),
    text: JSON.stringify(body, null, 2).slice(0, longestAnswer),
  }
}

/** Really makes a call from the reader's browser and shows what comes back, refused or not. */
export function TryIt({ path }: { path: string }) {
  const { t } = useTranslation()
  const { mutate, data, isPending, isError } = useMutation({ mutationFn: call })
  return (
    <div className="try-it">
      <div className="try-it__call">
        <code>
          <span className="verb">GET</span> {path}
        </code>
        <Button look="secondary" onClick={() => mutate(path)} disabled={isPending}>
          {t('developers.try')}
        </Button>
      </div>
      <div role="status">
        {isError && <p>{t('problem.offlineText')}</p>}
        {data && (
          <p className="try-it__outcome">
            {t('developers.answered', { status: data.status, milliseconds: data.milliseconds })}
          </p>
        )}
      </div>
      {data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
        <pre className="try-it__body" tabIndex={0}>
          <code>{data.text}</code>
        </pre>
      )}
    </div>
  )
}
