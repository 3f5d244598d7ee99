-- pandoc -f markdown -t plain --lua-filter peer_pandoc.lua -M template=… -M records=… -M folder=… : all records in one process.
local function read(path)
  local file = assert(io.open(path, 'rb'))
  local text = file:read('a')
  file:close()
  return text
end

function Pandoc(document)
  local meta = document.meta
  local text = function(key) return pandoc.utils.stringify(meta[key]) end
  local page = read(text('template'))
  local before, row, after = page:match('^(.-)%$for%(rows%)%$\n(.-\n)%$endfor%$\n(.*)$')
  for _, record in ipairs(dofile(text('records'))) do
    local fill = function(words, values, opening)
      return (words:gsub('%$' .. opening .. '([a-z_]+)%$', values))
    end
    local rows = {}
    for i, values in ipairs(record.rows) do
      rows[i] = fill(row, values, 'rows%.')
    end
    local markdown = fill(before, record, '') .. table.concat(rows) .. fill(after, record, '')
    local file = assert(io.open(text('folder') .. '/' .. record.name .. '.docx', 'wb'))
    file:write(pandoc.write(pandoc.read(markdown, 'markdown'), 'docx'))
    file:close()
  end
  return pandoc.Pandoc({})
end
