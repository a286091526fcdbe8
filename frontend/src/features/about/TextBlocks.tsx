interface TextBlocksProps {
  blocks: { heading: string; text: string }[]
}

export function TextBlocks({ blocks }: TextBlocksProps) {
  return blocks.map(({ heading, text }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      {text.split('\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  ))
}
