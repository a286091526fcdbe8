/** Asked little first, more later: the names stand in the address. */
export const steps = ['begynd', 'fortael', 'laert', 'emner', 'deling', 'send'] as const

export type Step = (typeof steps)[number]

export function isStep(value: unknown): value is Step {
  return steps.some((step) => step === value)
}
