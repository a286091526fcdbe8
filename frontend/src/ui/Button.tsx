import type { ComponentProps } from 'react'
import { Icon, type IconName } from './Icon'

interface ButtonProps extends ComponentProps<'button'> {
  look?: 'primary' | 'secondary' | 'quiet'
  icon?: IconName
}

export function Button({ look = 'primary', icon, children, className, ...rest }: ButtonProps) {
  const classes = [
    'button',
    look === 'quiet' ? 'button-unstyled button--quiet' : `button-${look}`,
    className,
  ]
  return (
    <button type="button" className={classes.filter(Boolean).join(' ')} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  )
}
