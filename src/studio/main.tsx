import './page.css'
import { render } from 'preact'
import { begin } from './actions.ts'
import { App } from './app.tsx'

const root = document.getElementById('studio')
if (root) render(<App />, root)
void begin()
