import { currentLanguage } from '../lib/i18n'
import { readProblem } from './problem'

/** What an operation answers in another form than JSON; a link could ask neither for that nor in the reader's language. */
export async function fetchAs(mediaType: string, path: string) {
  const response = await fetch(path, {
    headers: {
      Accept: mediaType,
      'Accept-Language': currentLanguage(),
      'X-Requested-With': 'JavaScript',
    },
  })
  if (!response.ok) throw await readProblem(response)
  return response
}
