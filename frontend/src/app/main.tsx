import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '../styles/index.scss'
import { createQueryClient } from '../api/queryClient'
import { startI18n } from '../lib/i18n'
import { App } from './App'
import { createClientRouter } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no element to draw in')

await startI18n()

const queryClient = createQueryClient()

createRoot(root).render(
  <StrictMode>
    <App queryClient={queryClient} router={createClientRouter(queryClient)} />
  </StrictMode>,
)
