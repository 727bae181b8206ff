import { getText } from '../api/client.js';

/**
 * Leaflet's own style sheet from its webjar, as a sheet that a shadow root can adopt. It precedes
 * the map's styles, so that these win.
 */
export const leafletSheet = new CSSStyleSheet();
leafletSheet.replaceSync(await getText('/webjars/leaflet/1.9.4/dist/leaflet.css'));
