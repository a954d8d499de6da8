package simulate

import (
	"bytes"
	"fmt"
	"image/color"
	"os"
	"path/filepath"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"
)

// Formats of pictures.
const (
	SVG = "svg"
	PNG = "png"
)

// Pictures' size, and how many rounds a point of the welfare plot averages.
const (
	pictureWidth  = 10 * vg.Inch
	pictureHeight = 4.5 * vg.Inch
	legendWidth   = 2.2 * vg.Inch
	averaged      = 10
)

// The colours tell apart for most colour-blind readers (Okabe and Ito).
var (
	blue       = color.RGBA{R: 0, G: 114, B: 178, A: 255}
	vermillion = color.RGBA{R: 213, G: 94, B: 0, A: 255}
	green      = color.RGBA{R: 0, G: 158, B: 115, A: 255}
	orange     = color.RGBA{R: 230, G: 159, B: 0, A: 255}
	purple     = color.RGBA{R: 204, G: 121, B: 167, A: 255}
	black      = color.RGBA{A: 255}
)

// Draw writes pictures of a result into a folder: clearing, prices, welfare and earnings.
func Draw(r Result, dir, format string) error {
	return drawAll(dir, format, map[string]func() (*picture, error){
		"clearing": r.Curves.plot,
		"prices":   func() (*picture, error) { return pricesPlot(r.Rounds) },
		"welfare":  func() (*picture, error) { return welfarePlot(r.Rounds) },
		"earnings": func() (*picture, error) { return earningsPlot(r) },
	})
}

// Draw writes pictures of a comparison into a folder: what one owner gains, and the controllers.
func (c Comparison) Draw(dir, format string) error {
	return drawAll(dir, format, map[string]func() (*picture, error){
		"one-owner":   func() (*picture, error) { return oneOwnerPlot(c.OneOwner) },
		"controllers": func() (*picture, error) { return controllersPlot(c.Controllers) },
	})
}

// picture is a plot with its legend beside it.
type picture struct {
	*plot.Plot
	legend plot.Legend
}

func drawAll(dir, format string, pictures map[string]func() (*picture, error)) error {
	for name, make := range pictures {
		p, err := make()
		if err != nil {
			return fmt.Errorf("drawing %s: %w", name, err)
		}
		drawn, err := p.render(format)
		if err != nil {
			return fmt.Errorf("drawing %s: %w", name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, name+"."+format), drawn, 0o644); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
	}
	return nil
}

func (p *picture) render(format string) ([]byte, error) {
	canvas, err := draw.NewFormattedCanvas(pictureWidth, pictureHeight, format)
	if err != nil {
		return nil, err
	}
	whole := draw.New(canvas)
	whole.SetColor(color.White)
	whole.Fill(whole.Rectangle.Path())
	p.Draw(draw.Crop(whole, vg.Points(6), -legendWidth, vg.Points(6), -vg.Points(6)))
	p.legend.Draw(draw.Crop(whole, pictureWidth-legendWidth+vg.Points(12), 0, 0, -vg.Points(36)))
	var out bytes.Buffer
	_, err = canvas.WriteTo(&out)
	return out.Bytes(), err
}

func newPlot(title, x, y string) *picture {
	p := &picture{Plot: plot.New(), legend: plot.NewLegend()}
	p.Title.Text, p.X.Label.Text, p.Y.Label.Text = title, x, y
	p.Title.Padding = vg.Points(8)
	p.legend.Top, p.legend.Left, p.legend.Padding = true, true, vg.Points(3)
	p.Add(plotter.NewGrid())
	return p
}

func (p *picture) addLine(name string, points plotter.XYs, c color.Color) error {
	line, err := plotter.NewLine(points)
	if err != nil {
		return err
	}
	line.Color, line.Width = c, vg.Points(1.3)
	p.Add(line)
	p.legend.Add(name, line)
	return nil
}

// plot draws bids and asks as steps, with the reserve, the floor and what was sold.
func (c Curves) plot() (*picture, error) {
	r := c.Round
	p := newPlot(fmt.Sprintf("Demand, supply and clearing of round %d", r.Round), "slots", "million wei per unit")
	width := 0
	for _, points := range [][]Point{c.Demand, c.Supply} {
		if len(points) > 0 {
			width = max(width, points[len(points)-1].Slots)
		}
	}
	level := func(wei int64, until int) plotter.XYs {
		return plotter.XYs{{X: 0, Y: million(wei)}, {X: float64(until), Y: million(wei)}}
	}
	seats := plotter.XYs{{X: 0, Y: million(r.SeatPriceWei)}, {X: float64(r.PaidSlots), Y: million(r.SeatPriceWei)}}
	for _, l := range []struct {
		name   string
		points plotter.XYs
		colour color.Color
	}{
		{"bids", steps(c.Demand), blue}, {"asks", steps(c.Supply), vermillion},
		{"floor of users' prices", level(r.FloorWei, width), green}, {"reserve of seats", level(r.ReserveWei, width), orange},
		{"users pay on average", level(r.UserPriceWei, r.PaidSlots), black}, {"seats are paid on average", seats, purple},
	} {
		if err := p.addLine(l.name, l.points, l.colour); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// steps turns cumulated slots into a staircase.
func steps(points []Point) plotter.XYs {
	xy := plotter.XYs{{}}
	from := 0
	for _, pt := range points {
		xy = append(xy, plotter.XY{X: float64(from), Y: million(pt.PriceWei)}, plotter.XY{X: float64(pt.Slots), Y: million(pt.PriceWei)})
		from = pt.Slots
	}
	if len(points) == 0 {
		return xy
	}
	return xy[1:]
}

func pricesPlot(rounds []Record) (*picture, error) {
	p := newPlot("Prices over time", "round", "million wei per unit")
	p.X.Max = float64(len(rounds))
	for _, l := range []struct {
		name   string
		of     func(Record) int64
		colour color.Color
	}{
		{"users pay on average", func(r Record) int64 { return r.UserPriceWei }, black},
		{"floor of users' prices", func(r Record) int64 { return r.FloorWei }, green},
		{"reserve of seats", func(r Record) int64 { return r.ReserveWei }, orange},
		{"seats are paid on average", func(r Record) int64 { return r.SeatPriceWei }, purple},
	} {
		points := make(plotter.XYs, len(rounds))
		for i, r := range rounds {
			points[i] = plotter.XY{X: float64(r.Round), Y: million(l.of(r))}
		}
		if err := p.addLine(l.name, points, l.colour); err != nil {
			return nil, err
		}
	}
	return p, nil
}

func welfarePlot(rounds []Record) (*picture, error) {
	p := newPlot(fmt.Sprintf("Welfare against the optimum, averages of %d rounds", averaged), "round", "billion wei per round")
	var welfare, optimum plotter.XYs
	for i := 0; i+averaged <= len(rounds); i += averaged {
		got, best := 0.0, 0.0
		for _, r := range rounds[i : i+averaged] {
			got += float64(r.WelfareWei) / averaged / 1e9
			best += float64(r.OptimumWei) / averaged / 1e9
		}
		welfare = append(welfare, plotter.XY{X: float64(i), Y: got})
		optimum = append(optimum, plotter.XY{X: float64(i), Y: best})
	}
	if err := p.addLine("optimum", optimum, orange); err != nil {
		return nil, err
	}
	p.Y.Min, p.X.Max = 0, float64(len(rounds))
	return p, p.addLine("market", welfare, blue)
}

func earningsPlot(r Result) (*picture, error) {
	p := newPlot("Who earns what: by group, for each seat and round", "", "million wei per unit")
	var rewards, rescues, lost, profit plotter.Values
	var names []string
	for _, g := range r.Groups {
		per := float64(int64(g.Seats*len(r.Rounds))*r.Config.Rules.units()) * 1e6
		names = append(names, g.Group)
		rewards = append(rewards, float64(g.RewardsWei)/per)
		rescues = append(rescues, float64(g.RescueWei)/per)
		lost = append(lost, -float64(g.EscrowWei)/per)
		profit = append(profit, float64(g.ProfitWei)/per)
	}
	p.NominalX(names...)
	return p, p.addBars([]bars{{"rewards", rewards, blue}, {"for rescues", rescues, green}, {"escrow lost", lost, vermillion}, {"profit", profit, black}})
}

func oneOwnerPlot(rows []OneOwner) (*picture, error) {
	p := newPlot("What one owner gains over telling the truth, for each seat and round", "", "million wei per unit")
	groups := make(map[string]plotter.Values)
	for _, row := range rows {
		groups[row.Strategy] = append(groups[row.Strategy], million(row.GainWei))
	}
	p.NominalX(Mechanisms...)
	return p, p.addBars([]bars{
		{"shading", groups["shading"], blue}, {"withholding", groups["withholding"], vermillion}, {"sybil", groups["sybil"], green},
		{"asking the reserve", groups["cartel"], orange},
	})
}

func controllersPlot(rows []Controlled) (*picture, error) {
	p := newPlot("Welfare by how much demand varies from round to round", "percent up and down", "percent of the optimum")
	floorFirst, halfLoad := plotter.XYs{}, plotter.XYs{}
	for _, row := range rows {
		point := plotter.XY{X: float64(row.SpreadPct), Y: float64(row.WelfareBps) / 100}
		if row.HalfLoad {
			halfLoad = append(halfLoad, point)
		} else {
			floorFirst = append(floorFirst, point)
		}
	}
	if err := p.addLine("half load (replaced)", halfLoad, vermillion); err != nil {
		return nil, err
	}
	p.Y.Min, p.Y.Max = 0, 105
	return p, p.addLine("chunks follow the floor", floorFirst, blue)
}

// bars are one series of a bar chart.
type bars struct {
	name   string
	values plotter.Values
	colour color.Color
}

func (p *picture) addBars(series []bars) error {
	width := vg.Points(14)
	for i, s := range series {
		chart, err := plotter.NewBarChart(s.values, width)
		if err != nil {
			return err
		}
		chart.Color, chart.LineStyle = s.colour, draw.LineStyle{}
		chart.Offset = width * vg.Length(2*i-len(series)+1) / 2
		p.Add(chart)
		p.X.Min, p.X.Max = -0.6, float64(len(s.values))-0.4
		p.legend.Add(s.name, chart)
	}
	return nil
}

func million(wei int64) float64 { return float64(wei) / 1e6 }
