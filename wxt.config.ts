/** The extension's build: one source, two browsers, and for the tests a third build that differs in one manifest line. */
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const e2e = process.env.TALLYMARK_E2E === '1';

/** Preact's support for raw HTML is the only `innerHTML` in what we ship. It is never used here, so it is taken out, and with it the sink. */
const withoutRawHtml = (): Plugin => ({
  name: 'tallymark:without-raw-html',
  apply: 'build',
  transform(code, id) {
    if (!/[\\/]preact[\\/]dist[\\/]preact\.(module\.js|mjs|js)$/.test(id)) return null;
    const out = code.replace(/\b\w+\.innerHTML=(\w+\.__html)/g, 'void $1');
    if (out === code) this.error('Preact changed its layout: the raw HTML sink was not found');
    return { code: out, map: null };
  },
});

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${e2e ? '-e2e' : ''}`,
  vite: () => ({ plugins: [preact(), withoutRawHtml()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    ...(e2e && { host_permissions: ['http://127.0.0.1/*'] }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'tallymark@tallymark.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
  zip: { excludeSources: ['coverage/**', 'test-results/**'] },
});
