-- What a user of Neovim does with a broken review. Runs within Neovim; scripts/lib/neovim.mjs starts it and reads the results.
local results = { passed = 0, failures = {}, skipped = {} }

local function test(name, body)
  local ok, failure = xpcall(body, debug.traceback)
  if ok then
    results.passed = results.passed + 1
  else
    table.insert(results.failures, '✘ ' .. name .. '\n' .. failure)
  end
end

-- Whatever the server is asked is answered later.
local function eventually(expectation, holds)
  assert(vim.wait(30000, holds, 50), expectation)
end

-- The diagnostics of a buffer as `line:rule`, with lines as Neovim numbers them.
local function problems(buffer)
  return vim.tbl_map(function(one)
    return (one.lnum + 1) .. ':' .. tostring(one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code))
  end, vim.diagnostic.get(buffer))
end

local function place_of(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search(text, 'cW') > 0, text .. ' is in the review')
end

-- The text of the window that floats over the others, if there is one.
local function floating()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      return table.concat(vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false), '\n')
    end
  end
  return ''
end

vim.cmd('filetype on')
vim.cmd('edit partnerships/desk/reviews/2026-Q1.md')
local review = vim.api.nvim_get_current_buf()

test('its mistakes are shown in their lines', function()
  eventually('5:invalid-value is shown', function() return vim.tbl_contains(problems(review), '5:invalid-value') end)
end)

test('those of documents that nobody opened are shown as well', function()
  eventually('unknown-field of the charter is shown', function() return vim.tbl_contains(problems(nil), '5:unknown-field') end)
end)

test('a field is explained under the cursor', function()
  place_of('period')
  vim.lsp.buf.hover()
  eventually('an explanation floats', function() return floating():find('stretch of time') ~= nil end)
end)

test('keys are offered where they can be written', function()
  place_of('^customer')
  vim.fn.cursor(vim.fn.line('.') + 1, 2)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.position.character = 2
  local answers = vim.lsp.buf_request_sync(review, 'textDocument/completion', params, 30000) or {}
  local labels = {}
  for _, answer in pairs(answers) do
    for _, item in ipairs((answer.result or {}).items or answer.result or {}) do labels[item.label] = true end
  end
  assert(labels.satisfaction, vim.inspect(answers))
end)

test('an id leads to where it is defined', function()
  place_of('uptime')
  vim.lsp.buf.definition()
  eventually('the charter is shown', function() return vim.api.nvim_buf_get_name(0):find('charter.md', 1, true) ~= nil end)
  assert(vim.api.nvim_get_current_line():find('target: 99.9', 1, true), vim.api.nvim_get_current_line())
  vim.cmd('buffer ' .. review)
end)

test('what is typed is judged before it is saved', function()
  vim.api.nvim_buf_set_lines(review, 4, 5, false, { 'date: 2026-03-31' })
  eventually('the impossible date is gone', function() return #problems(review) > 0 and not vim.tbl_contains(problems(review), '5:invalid-value') end)
end)

vim.fn.writefile({ vim.fn.json_encode(results) }, vim.env.PARTNERSHIP_HEALTH_RESULTS)
vim.cmd('qall!')
