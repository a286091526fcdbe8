/** Leads to the first fault of a form, once the faults are drawn. */
export function focusFault() {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[aria-invalid="true"], fieldset.form-error')?.focus(),
  )
}
