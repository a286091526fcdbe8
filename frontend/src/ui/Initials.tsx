const colours = ['fjord', 'coral', 'sun', 'moss']

/** Stands where others would show a picture; the name is always beside it. */
export function Initials({ name, large = false }: { name: string; large?: boolean }) {
  const words = name.split(/\s+/).filter(Boolean)
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.charAt(0) ?? '')
    .join('')
  const colour = colours[[...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 4]
  return (
    <span
      className={`initials initials--${colour}${large ? ' initials--large' : ''}`}
      aria-hidden="true"
    >
      {letters.toLocaleUpperCase('da')}
    </span>
  )
}
