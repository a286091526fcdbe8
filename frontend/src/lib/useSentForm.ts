import { useKeptForm } from './useKeptForm'

interface Sending<Values extends object, Answer> {
  /** Under which what is not sent yet is kept. */
  name: string
  initial: Values
  /** From what the form starts once it was sent or left, where that is not as at first. */
  afterwards?: Values
  send: (values: Values) => Promise<Answer>
  onDone: (answer: Answer) => void
  onCancel: () => void
}

/** What a form needs whose content outlives a reload until it is taken or left. */
export function useSentForm<Values extends object, Answer>({
  name,
  initial,
  afterwards = initial,
  send,
  onDone,
  onCancel,
}: Sending<Values, Answer>) {
  const { values, set, startFrom } = useKeptForm(name, initial)

  async function submit() {
    const answer = await send(values)
    startFrom(afterwards)
    onDone(answer)
  }

  return {
    values,
    set,
    // Why it was not taken stands in the form.
    onSubmit: () => void submit().catch(() => undefined),
    onCancel: () => {
      startFrom(afterwards)
      onCancel()
    },
  }
}
