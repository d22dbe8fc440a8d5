/* Looks at the console in a real browser: pictures of every screen and axe's judgement.
   node tools/pictures.mjs <base url> <folder for pictures> [user] [language] */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [, , base = 'http://localhost:5173', out = 'pictures', user = 'limin', language = 'zh-CN'] = process.argv
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const routes = (
  process.env.ROUTES ?? '/work /intake/new /cases /approvals /staffing/today /supervision/cards /catalog/items /catalog/centres'
).split(' ')
mkdirSync(out, { recursive: true })

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: flags })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
await page.addInitScript((value) => {
  localStorage.setItem('onedoor.language', value)
}, language)
page.on('console', (message) => {
  if (message.type() === 'error') {
    report('console', message.text())
  }
})
page.on('pageerror', (error) => {
  report('page', String(error))
})

const report = (kind, text) => {
  process.stdout.write(`${kind}: ${text}\n`)
}
const look = async (name) => {
  await page.waitForTimeout(600)
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true })
  await page.evaluate(axe)
  const found = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  )
  for (const one of found.violations) {
    report(
      `axe ${name}`,
      `${one.id}: ${one.nodes
        .slice(0, 3)
        .map((node) => node.target.join(' '))
        .join(' | ')}`,
    )
  }
}

await page.goto(`${base}/sign-in`)
await page.waitForSelector('[data-testid="sign-in"]')
await look('sign-in')
await page.click(`[data-testid="account-${user}"]`)
await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
if (page.url().endsWith('/switch')) {
  await look('switch')
  await page.click('[data-testid="post-confirm"], [data-testid="post-skip"]')
  await page.waitForTimeout(1000)
  if (page.url().endsWith('/switch')) {
    await page.click('[data-testid="post-go-on"], [data-testid="post-skip"]')
  }
}
for (const route of routes) {
  await page.goto(base + route)
  await page.waitForSelector('#page-title')
  await look(route.slice(1).replaceAll('/', '-') || 'home')
}
await browser.close()
