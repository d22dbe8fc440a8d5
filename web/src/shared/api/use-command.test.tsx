import { act, renderHook } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from './problem'
import { useCommand } from './use-command'

function setup(answers: ((key: string) => Promise<string>)[]) {
  const keys: string[] = []
  const send = (_: { name: string }, key: string) => {
    keys.push(key)

    return answers[keys.length - 1]?.(key) ?? Promise.resolve('done')
  }

  return { keys, ...renderHook(() => useCommand(send)) }
}

const fails = (status: number) => () => Promise.reject(new ApiProblem(status, { code: 'x' }))

describe('a command', () => {
  it('pressed twice is sent once', async () => {
    const { keys, result } = setup([])
    await act(async () => {
      const [one, other] = await Promise.all([result.current.run({ name: 'a' }), result.current.run({ name: 'a' })])
      expect([one, other]).toEqual(['done', 'done'])
    })
    expect(keys).toHaveLength(1)
  })

  it('keeps its key when nobody knows whether it was carried out', async () => {
    const { keys, result } = setup([fails(0), fails(503)])
    for (let press = 0; press < 3; press += 1) {
      await act(async () => {
        await result.current.run({ name: 'a' })
      })
    }
    expect(new Set(keys).size).toBe(1)
    expect(keys).toHaveLength(3)
  })

  it('takes a new key after a clear refusal, after success, and for another content', async () => {
    const { keys, result } = setup([fails(409), () => Promise.resolve('ok'), fails(0)])
    for (const name of ['a', 'a', 'a', 'b']) {
      await act(async () => {
        await result.current.run({ name })
      })
    }
    expect(new Set(keys).size).toBe(4)
  })
})
