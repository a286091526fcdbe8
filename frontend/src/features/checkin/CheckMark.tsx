import type { CriterionStatus } from '../../api/types'

const ink = '#17302b'
const fjord = '#14594d'
const paper = '#fffdf9'

/** A status by its shape; colour only helps. The colours stand in the drawing, so that it keeps them in a file. */
export function MarkShape({ status, x, y }: { status: CriterionStatus; x: number; y: number }) {
  const ring = <circle cx={x} cy={y} r={9} fill={paper} stroke={ink} strokeWidth={2} />
  switch (status) {
    case 'met':
      return (
        <>
          <circle cx={x} cy={y} r={10} fill={fjord} />
          <path
            d={`M${x - 4.5} ${y + 0.5}l3.2 3.2 5.800 -6.600`}
            fill="none"
            stroke={paper}
            strokeWidth={2.4}
          />
        </>
      )
    case 'partly':
      return (
        <>
          {ring}
          <path d={`M${x} ${y - 9}a9 9 0 0 1 0 18z`} fill={fjord} stroke={ink} strokeWidth={2} />
        </>
      )
    case 'not-met':
      return ring
    case 'not-relevant':
      return <path d={`M${x - 6} ${y}h12`} stroke={ink} strokeWidth={3} />
  }
}

/** Always beside words, so never spoken. */
export function CheckMark({ status }: { status: CriterionStatus }) {
  return (
    <svg className="check-mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <MarkShape status={status} x={12} y={12} />
    </svg>
  )
}
