import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { connect } from './backend/backend';
import { tauri } from './backend/tauri';

connect(tauri);
const target = document.getElementById('app');
if (target) mount(App, { target });
