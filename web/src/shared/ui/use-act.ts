import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useCommand } from '../api/use-command'

const lateFactsMs = 1_500

/** A command of a dialog: on success everything on screen is read again, a sentence says so, the dialog closes. */
export function useAct<TInput>(send: (input: TInput, key: string) => Promise<unknown>, done: string, onDone: () => void) {
  const queries = useQueryClient()
  const { message } = App.useApp()
  const command = useCommand(async (input: TInput, key: string) => {
    await send(input, key)

    return true
  })

  const run = async (input: TInput) => {
    if (!(await command.run(input))) {
      return
    }

    void message.success(done)
    onDone()
    await queries.invalidateQueries()
    // Other modules hear of it a moment later; what they add should not need another press.
    setTimeout(() => {
      void queries.invalidateQueries()
    }, lateFactsMs)
  }
  const reload = () => {
    command.reset()
    void queries.invalidateQueries()
  }

  return {
    run: (input: TInput) => {
      void run(input)
    },
    pending: command.pending,
    problem: command.problem,
    reload,
  }
}
