import './theme/fonts.css'
import './theme/tokens.css'
import './theme/base.css'
import './theme/controls.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { shell } from './host/tauri'

const place = document.getElementById('window')
if (place) mount(App, { target: place, props: { host: shell } })
