import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from './en'
import { zh } from './zh'

function leaves(tree: object, prefix = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const name = prefix ? `${prefix}.${key}` : key
    if (typeof value === 'string') {
      found.set(name, value)
    } else {
      for (const [inner, text] of leaves(value as object, name)) {
        found.set(inner, text)
      }
    }
  }

  return found
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name)
    if (statSync(file).isDirectory()) {
      return sources(file)
    }

    return /\.tsx?$/.test(name) && !name.includes('.test.') ? [file] : []
  })
}

const variables = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((one) => one[1]).sort()
// What goes on Chinese paper stays Chinese in both languages.
const paper = /opinionDefault|defectDefault|cureDefault|templates\.|switchLanguage/

describe('texts', () => {
  const chinese = leaves(zh)
  const english = leaves(en)

  it('exist in both languages, none empty', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('use the same variables', () => {
    const different = [...chinese].filter(([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join())
    expect(different.map(([key]) => key)).toEqual([])
  })

  it('are really English in English', () => {
    expect([...english].filter(([key, text]) => /[\u3400-\u9fff]/.test(text) && !paper.test(key)).map(([key]) => key)).toEqual([])
  })

  it('are nowhere written into the code', () => {
    const root = path.resolve(import.meta.dirname, '../..')
    const guilty = sources(root)
      .filter((file) => !file.includes(`${path.sep}i18n${path.sep}`) && !file.includes(`${path.sep}testing${path.sep}`))
      .filter((file) => /[\u3400-\u9fff]/.test(readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')))
    expect(guilty.map((file) => path.relative(root, file))).toEqual([])
  })
})
